/** 物联网标识 Ecode, GB/T 31866: version (V), numbering system (NSI), master data (MD). */
import { say } from '../text'
import { places } from './national/places'
import type { Candidate } from './recognition'

interface Version {
  readonly nsi: RegExp
  readonly md: RegExp
  /** Of NSI. */
  readonly length: number
}

/** Version 0 is kept for GS1, 5 to 9 are reserved. */
const versions: Readonly<Record<string, Version>> = {
  1: { length: 4, nsi: /^\d{4}$/, md: /^\d{1,20}$/ },
  2: { length: 4, nsi: /^\d{4}$/, md: /^\d{1,28}$/ },
  3: { length: 5, nsi: /^[0-9A-Z]{5}$/i, md: /^[0-9A-Z]{1,39}$/i },
  4: { length: 5, nsi: /^[0-9A-Z]{5}$/i, md: /^.{1,200}$/ },
}

/**
 * The candidate for an Ecode without mark (its text alone): the caller knows from the site or the label that it is one.
 * @returns null when the text does not begin with a version.
 */
export function readEcode(text: string): Candidate | null {
  if (!/^\d[0-9A-Za-z]{4,}/.test(text) || text.length > 256) return null
  const version = text.charAt(0)
  const rules = versions[version]
  const length = rules?.length ?? 4
  const nsi = text.slice(1, 1 + length)
  const md = text.slice(1 + length)
  const fits = rules !== undefined && rules.nsi.test(nsi) && rules.md.test(md)
  const isReserved = rules === undefined && version !== '0'
  return {
    family: 'ecode',
    verdict: fits || version === '0' ? 'ok' : isReserved ? 'impossible' : 'misread',
    normalised: text,
    name: say('物联网标识 Ecode', 'Ecode'),
    parts: [
      {
        key: 'version',
        text: version,
        name: say('版本 V', 'Version'),
        meaning: version === '0' ? say('与 GS1 编码相容', 'Compatible with GS1') : null,
      },
      { key: 'nsi', text: nsi, name: say('编码体系 NSI', 'Numbering system'), meaning: null },
      { key: 'md', text: md, name: say('主码 MD', 'Master data'), meaning: null },
    ],
    check: null,
    notes: isReserved
      ? [
          say(
            `版本 ${version} 留作将来使用，还没有发过`,
            `Version ${version} is reserved, none was given out`,
          ),
        ]
      : fits
        ? []
        : [say('主码的长度或字符与版本不符', 'Length or characters do not fit the version')],
    suggestions: [],
    next: [places.things],
  }
}

/** The candidate for a text that says it is an Ecode (`Ecode:…`, `E=…`); null for any other. */
export function readMarkedEcode(text: string): Candidate | null {
  const match = /^(?:ecode[:=]?|e[:=])([0-9A-Za-z].{4,})$/i.exec(text.replace(/\s/g, ''))
  return match ? readEcode(match[1] ?? '') : null
}
