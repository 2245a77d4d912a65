import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { glossaryAddress } from '../routes'
import { useServices } from '../services/context'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { Link } from '../ui/Link'
import { meMessages } from './messages'

/** What this is, and what it never promises. */
export const About = observer(function About() {
  const say = useMessages(meMessages)
  const { world } = useServices().world
  return (
    <Card title={say('about')}>
      <Box className="me-stack">
        {(['aboutData', 'aboutVerdict', 'aboutBarcode', 'aboutFree'] as const).map((key) => (
          <Box key={key} tag="p" className="me-text">
            {say(key)}
          </Box>
        ))}
        <Link to={glossaryAddress()} kind="ghost">
          {say('glossary')}
        </Link>
        <Box className="me-aside">
          {world === null ? say('versionUnknown') : say('version', { version: world.version })}
        </Box>
      </Box>
    </Card>
  )
})
