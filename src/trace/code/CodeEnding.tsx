import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { merchantAddress, productAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice, type NoticeProps } from '../../ui/Notice'
import { traceMessages } from '../messages'
import type { CodeStore, Ending } from './code.store'

const endings = {
  found: { tone: 'good', title: 'foundTitle', sentence: 'found' },
  'not-known': { tone: 'info', title: 'notKnownTitle', sentence: 'notKnown' },
  misread: { tone: 'note', title: 'misreadTitle', sentence: 'misread' },
  impossible: { tone: 'warn', title: 'impossibleTitle', sentence: 'impossible' },
  unrecognised: { tone: 'info', title: 'unrecognisedTitle', sentence: 'unrecognised' },
  unchecked: { tone: 'info', title: 'uncheckedTitle', sentence: 'unchecked' },
} as const satisfies Record<Ending, { tone: NoticeProps['tone']; title: string; sentence: string }>

/** How it ended: misread, impossible, unknown here and found are different things and say so. */
export const CodeEnding = observer(function CodeEnding({ store }: { readonly store: CodeStore }) {
  const say = useMessages(traceMessages)
  const text = useText()
  const { answer, ending } = store
  const isAsking = answer.tag === 'loading'
  const { tone, title, sentence } = endings[ending]
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
      <Notice
        tone={tone}
        title={say(title)}
        action={
          failure && (
            <Button kind="ghost" size="s" onPress={() => void store.load()}>
              {say('askAgain')}
            </Button>
          )
        }
      >
        {failure && <Box>{text(failure.text)}</Box>}
        {say(sentence)}
      </Notice>
      {known && (known.product || known.merchant) && (
        <Box className="ui-card">
          <List>
            {known.product && (
              <ListItem
                title={known.product.name}
                detail={say('toProduct')}
                to={productAddress(known.product.gtin)}
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
