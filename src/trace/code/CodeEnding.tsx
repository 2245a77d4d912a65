import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { merchantAddress, productAddress, unitAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card, type CardProps } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/icon.names'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { codeMessages } from '../messages'
import type { CodeStore, Ending } from './code.store'

const faces = {
  found: { tone: 'good', icon: 'check', title: 'foundTitle', sentence: 'found' },
  'not-known': { tone: 'plain', icon: 'info', title: 'notKnownTitle', sentence: 'notKnown' },
  misread: { tone: 'note', icon: 'alert', title: 'misreadTitle', sentence: 'misread' },
  impossible: { tone: 'warn', icon: 'alert', title: 'impossibleTitle', sentence: 'impossible' },
  unrecognised: { tone: 'plain', icon: 'search', title: 'unrecognisedTitle', sentence: 'unrecognised' },
  address: { tone: 'note', icon: 'alert', title: 'addressTitle', sentence: 'address' },
  personal: { tone: 'note', icon: 'alert', title: 'personalTitle', sentence: 'personal' },
  unchecked: { tone: 'plain', icon: 'info', title: 'uncheckedTitle', sentence: 'unchecked' },
} as const satisfies Record<
  Ending,
  { tone: CardProps['tone']; icon: IconName; title: string; sentence: string }
>

/** How it ended: misread, impossible, unknown here and found are different things and say so. */
export const CodeEnding = observer(function CodeEnding({ store }: { readonly store: CodeStore }) {
  const say = useMessages(codeMessages)
  const text = useText()
  const { answer, ending } = store
  const isAsking = answer.tag === 'loading'
  const { tone, icon, title, sentence } = faces[ending]
  const known = answer.tag === 'ready' ? answer.value : null
  const failure = answer.tag === 'failed' ? answer.failure : null
  if (isAsking && ending === 'unchecked') {
    return (
      <Box role="status">
        <Notice title={say('asking')}>{say('unchecked')}</Notice>
      </Box>
    )
  }
  return (
    <Box live="polite" className="code-ending">
      <Card tone={tone}>
        <Box className="code-ending__head">
          <Box tag="span" className={`code-ending__mark--${tone}`} isHidden>
            <Icon name={icon} size={28} />
          </Box>
          <Heading level={2}>{say(title)}</Heading>
        </Box>
        {failure && <Box className="code-ending__failure">{text(failure.text)}</Box>}
        {say(sentence)}
        {failure && (
          <Box className="code-ending__again">
            <Button kind="ghost" size="s" onPress={() => void store.load()}>
              {say('askAgain')}
            </Button>
          </Box>
        )}
      </Card>
      {known && (known.product || known.merchant || known.logisticUnit !== null) && (
        <Box className="ui-card">
          <List>
            {known.product && (
              <ListItem
                title={known.product.name}
                detail={say('toProduct')}
                to={productAddress(known.product.gtin)}
              />
            )}
            {known.logisticUnit !== null && (
              <ListItem
                title={known.logisticUnit}
                detail={say('toUnit')}
                to={unitAddress(known.logisticUnit)}
              />
            )}
            {known.merchant && (
              <ListItem
                title={known.merchant.name}
                detail={say('toMerchant')}
                to={merchantAddress(known.merchant.uscc)}
              />
            )}
          </List>
        </Box>
      )}
    </Box>
  )
})
