import { useState, type ReactNode } from 'react'
import { homeAddress, scanAddress } from '../routes'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Link } from '../ui/Link'
import { Group } from './Group'
import { words } from './messages'

export function ButtonSamples(): ReactNode {
  const [isFollowed, setFollowed] = useState(false)
  return (
    <Group title={words.buttons}>
      <Box className="gallery-row">
        <Button>{words.primary}</Button>
        <Button kind="ghost">{words.ghost}</Button>
        <Button kind="danger">{words.danger}</Button>
        <Button kind="plain">{words.plain}</Button>
        <Button isBusy>{words.busy}</Button>
        <Button disabledReason={words.offReason}>{words.off}</Button>
        <Button
          size="s"
          kind="ghost"
          icon="plus"
          isPressed={isFollowed}
          onPress={() => setFollowed(!isFollowed)}
        >
          {words.follow}
        </Button>
      </Box>
      <Button isWide icon="scan">
        {words.emptyAction}
      </Button>
      <Box>
        <Button kind="plain" size="s" isFlush>
          {words.plain}
        </Button>
      </Box>
      <Box>
        <Link to={homeAddress}>{words.linkText}</Link>
      </Box>
      <Box className="gallery-row">
        <Link to={scanAddress} kind="primary">
          {words.primary}
        </Link>
        <Link to={scanAddress} kind="ghost">
          {words.ghost}
        </Link>
      </Box>
    </Group>
  )
}
