import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import sharp from 'sharp'
import type { Compiler } from 'webpack'
import { sharedPicture, shades } from '../src/platform/appearance/bars.json'

/** Side of a tab's picture in px, as WeChat's guide has it. */
const tabSide = 81
/** A shared page's picture is 5:4. */
const cardSize = { width: 500, height: 400 }

/** The drawing of one of our icons, in a colour. @throws when `ui/Icon.css` has no such icon */
function drawingOf(icon: string, colour: string): string {
  const css = readFileSync(resolve(__dirname, '../src/ui/Icon.css'), 'utf8')
  const [, drawing] =
    new RegExp(`\\.ui-icon--${icon} \\{\\s*--icon: url\\("data:image/svg\\+xml,([^"]+)"\\)`).exec(css) ?? []
  if (drawing === undefined) throw new Error(`ui/Icon.css has no icon “${icon}”`)
  return decodeURIComponent(drawing).replace("stroke='black'", `stroke='${colour}'`)
}

const png = (drawing: string, width: number, height: number): Promise<Buffer> =>
  sharp(Buffer.from(drawing), { density: 600 }).resize(width, height).png({ palette: true }).toBuffer()

/** Our mark on our paper: no words, for the build machine may have no Chinese type. */
const card = `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80">
  <rect width="100" height="80" fill="${shades.light.paper}"/>
  <rect x="30" y="20" width="40" height="40" rx="10" fill="${shades.light.tabHere}"/>
  <path d="M40 41.5l6.3 6.3 13.7-15" fill="none" stroke="#fff" stroke-width="4.4"/>
</svg>`

/** Every picture by its path in the package. */
async function pictures(): Promise<ReadonlyMap<string, Buffer>> {
  const tabs = Object.values(shades).flatMap((shade) => [
    { path: shade.homeIcon, icon: 'home', colour: shade.tabLabel },
    { path: shade.homeIconHere, icon: 'home', colour: shade.tabHere },
    { path: shade.meIcon, icon: 'me', colour: shade.tabLabel },
    { path: shade.meIconHere, icon: 'me', colour: shade.tabHere },
  ])
  const drawn = tabs.map(
    async ({ path, icon, colour }) => [path, await png(drawingOf(icon, colour), tabSide, tabSide)] as const,
  )
  const shared = await png(card, cardSize.width, cardSize.height)
  return new Map([...(await Promise.all(drawn)), [sharedPicture, shared]])
}

/**
 * Puts into the package what WeChat draws by itself: theme.json, whose words begin with `@` in `app.config.ts`,
 * the tabs' pictures, made of our own icons, and the picture of a shared page.
 */
export class NativeBars {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('NativeBars', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'NativeBars', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          compilation.emitAsset('theme.json', new sources.RawSource(JSON.stringify(shades)))
          for (const [path, picture] of await pictures()) {
            compilation.emitAsset(path, new sources.RawSource(picture))
          }
        },
      )
    })
  }
}
