import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Button } from './Button'
import type { PhoneLinkProps } from './phone-link.props'

/** WeChat asks once more before it calls; saying no there is no failure. */
export function PhoneLink({ phone, children }: PhoneLinkProps): ReactNode {
  const call = (): void => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  return (
    <Button kind="ghost" icon="phone" onPress={call}>
      {children}
    </Button>
  )
}
