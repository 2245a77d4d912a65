import { observer } from 'mobx-react-lite'
import type { CodeAnswer } from '../../../contract/codes'
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
import { Room } from '../../ui/Room'
import { codeMessages } from '../messages'
import type { CodeStore, Ending } from './code.store'

const faces = {
  found: { tone: 'good', icon: 'check', title: 'foundTitle', sentence: 'foundTitle' },
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
  const isAsking = store.isAsking && ending === 'unchecked'
  const { tone, icon, title, sentence } = faces[ending]
  const known = answer.tag === 'ready' ? answer.value : null
  const failure = answer.tag === 'failed' ? answer.failure : null
  // What may be answered has its room while it is asked for.
  const isOpen = ending === 'unchecked' || ending === 'not-known' || ending === 'found'
  return (
    <Box live="polite">
      <Card tone={tone}>
        <Box className="code-ending__head">
          <Box tag="span" className={`code-ending__mark--${tone}`} isHidden>
            <Icon name={icon} size={28} />
          </Box>
          <Heading level={2}>
            <Room sizes={isOpen ? [say('notKnownTitle')] : []}>{say(isAsking ? 'asking' : title)}</Room>
          </Heading>
        </Box>
        {failure && <Box className="code-ending__failure">{text(failure.text)}</Box>}
        <Box {...(isOpen ? { className: 'code-ending__answer' } : {})}>
          {ending === 'found' && known ? (
            <Known answer={known} />
          ) : (
            <Room sizes={isOpen ? [say('notKnown')] : []}>{say(sentence)}</Room>
          )}
        </Box>
        {failure && (
          <Box className="code-ending__again">
            <Button kind="ghost" size="s" onPress={() => void store.load()}>
              {say('askAgain')}
            </Button>
          </Box>
        )}
      </Card>
    </Box>
  )
})

/** What the code stands for here. */
const Known = observer(function Known({ answer }: { readonly answer: CodeAnswer }) {
  const say = useMessages(codeMessages)
  const { product, merchant, logisticUnit } = answer
  return (
    <List>
      {product && (
        <ListItem title={product.name} detail={say('toProduct')} to={productAddress(product.gtin)} />
      )}
      {logisticUnit !== null && (
        <ListItem title={logisticUnit} detail={say('toUnit')} to={unitAddress(logisticUnit)} />
      )}
      {merchant && (
        <ListItem title={merchant.name} detail={say('toMerchant')} to={merchantAddress(merchant.uscc)} />
      )}
    </List>
  )
})
