import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { LinkProps } from './link.props'
import { follow, linkClasses } from './link-target'
import { useNavigation } from './navigation'
import { wholeWords } from './whole-words'
import './Button.css'
import './Link.css'

/** Leads to another page of the app. */
export function Link(props: LinkProps): ReactNode {
  const { to, children, label, isReplacing, isCurrent } = props
  const navigation = useNavigation()
  return (
    <View
      className={linkClasses(props)}
      hoverClass="ui-link--pushed"
      ariaRole="link"
      onClick={() => {
        if (!isCurrent) follow(navigation, to, isReplacing)
      }}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isCurrent ? { 'aria-selected': true } : {})}
    >
      {wholeWords(children, Text)}
    </View>
  )
}
