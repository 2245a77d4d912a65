import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { OutLink } from '../../ui/OutLink'
import { merchantMessages } from '../messages'

/** 国家企业信用信息公示系统, where registrations are public by law. */
const publicitySystem = 'https://www.gsxt.gov.cn/'

/** Why no other merchants of the same person stand here: 个人信息保护法, art. 6 and 27; listed only where law allows. */
export const Relations = observer(function Relations() {
  const say = useMessages(merchantMessages)
  return (
    <Card title={say('relations')}>
      <Box className="credit-detail">{say('relationsNone')}</Box>
      <Box className="credit-aside">{say('relationsWhy')}</Box>
      <OutLink href={publicitySystem}>{say('publicitySystem')}</OutLink>
    </Card>
  )
})
