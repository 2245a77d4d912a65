import { useState, type ReactNode } from 'react'
import type { VerdictLevel } from '../../domain/credit/publicity-types'
import { scanAddress } from '../routes'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { Code } from '../ui/Code'
import { CodeParts } from '../ui/CodeParts'
import { CodeStrip } from '../ui/CodeStrip'
import { Heading } from '../ui/Heading'
import { KeyValue } from '../ui/KeyValue'
import { List } from '../ui/List'
import { ListItem } from '../ui/ListItem'
import { Ring } from '../ui/Ring'
import { Seal } from '../ui/Seal'
import { Steps } from '../ui/Steps'
import { Table } from '../ui/Table'
import { Tabs } from '../ui/Tabs'
import { Tag, Tags, type Tone } from '../ui/Tag'
import { Thread } from '../ui/Thread'
import { Group } from './Group'
import { words } from './messages'

const levels: readonly VerdictLevel[] = ['good', 'note', 'caution', 'stop', 'none']
const tones: readonly Tone[] = ['good', 'plain', 'warn', 'note', 'stop', 'brand']
const stepStates = ['done', 'done', 'gap', 'done', 'todo'] as const
const tabs = words.tabNames.map((label, at) => ({
  id: label,
  label,
  ...(at > 0 ? { count: String(at * 3) } : {}),
}))

export function FactSamples(): ReactNode {
  const [tab, setTab] = useState<string>(words.tabNames[0])
  return (
    <>
      <Group title={words.verdicts}>
        <Card>
          <Box className="gallery-row">
            {levels.map((level) => (
              <Seal key={level} level={level} />
            ))}
          </Box>
          <Box className="gallery-row">
            {levels.map((level) => (
              <Seal key={level} level={level} size="s" />
            ))}
          </Box>
        </Card>
        <Card>
          <Box className="gallery-row">
            <Seal level="note" />
            <Box className="gallery-fill">
              <Heading level={3}>{words.verdictTitle}</Heading>
              {words.verdictDetail}
            </Box>
          </Box>
          <List label={words.records}>
            <ListItem
              lead={<Tag tone="warn">{words.penalty}</Tag>}
              title={words.penaltyTitle}
              meta={words.penaltyMeta}
            />
            <ListItem
              lead={<Tag tone="note">{words.inspection}</Tag>}
              title={words.inspectionTitle}
              meta={words.inspectionMeta}
            />
            <ListItem lead={<Tag tone="good">{words.honour}</Tag>} title={words.honourTitle} />
            <ListItem
              lead={<Seal level="note" size="s" />}
              title={words.company}
              meta={words.companyDetail}
              to={scanAddress}
            />
          </List>
        </Card>
        <Tags>
          {words.tags.map((tag, at) => (
            <Tag key={tag} tone={tones[at]}>
              {tag}
            </Tag>
          ))}
        </Tags>
      </Group>
      <Group title={words.tabs}>
        <Tabs label={words.tabs} tabs={tabs} selected={tab} onSelect={setTab}>
          <Card>
            <KeyValue items={words.keys.map(([key, value]) => ({ key, value }))} />
          </Card>
        </Tabs>
      </Group>
      <Group title={words.way}>
        <Card title={words.way} aside={words.wayAside} level={3}>
          <Thread
            steps={words.steps.map(([title, time, detail], at) => ({
              id: title,
              title,
              time,
              detail,
              state: stepStates[at],
            }))}
          />
        </Card>
        <Card>
          <Box className="gallery-row">
            <Ring day={4} days={7} label={words.clockLabel} unit={words.clockUnit} />
            <Box className="gallery-fill">
              <Heading level={3}>{words.clock}</Heading>
              <Box>{words.clockDetail}</Box>
              <Box>{words.clockArticle}</Box>
            </Box>
          </Box>
          <Box className="gallery-row">
            <Ring day={4} days={7} size="s" label={words.clockLabel} />
            <Ring day={9} days={7} size="s" tone="warn" label={words.clockOver} />
          </Box>
        </Card>
      </Group>
      <Group title={words.codes}>
        <Card>
          <CodeStrip
            label={words.barcode}
            parts={words.parts.map(([text, name, meaning]) => ({ text, name, meaning }))}
          />
        </Card>
        <Card>
          <CodeParts
            label={words.barcode}
            segments={words.parts.map(([text], part) => ({ text, part }))}
            parts={words.parts.map(([text, name, meaning]) => ({ text, name, meaning }))}
          />
        </Card>
        <Card>
          <Table caption={words.barcode} columns={words.tableHead} rows={words.tableRows} />
          <Steps steps={words.sumSteps} />
        </Card>
        <Card>
          <Code text="91350100M000100Y43" isCopyable />
        </Card>
      </Group>
    </>
  )
}
