import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { wizardAddress, scanAddress } from '../routes'
import { Box } from '../ui/Box'
import { Icon } from '../ui/Icon'
import { Link } from '../ui/Link'
import { homeMessages } from './messages'

/** The two things one comes for. The shell in `index.html` paints the same before the script arrives. */
export const Doors = observer(function Doors() {
  const say = useMessages(homeMessages)
  return (
    <Box className="home-doors">
      <Link to={scanAddress} kind="block" className="ui-card ui-card--brand home-door home-door--scan">
        <Box className="home-door__icon">
          <Icon name="scan" size={40} />
        </Box>
        <Box>
          <Box className="home-door__name">{say('scan')}</Box>
          <Box className="home-door__detail">{say('scanDetail')}</Box>
        </Box>
      </Link>
      <Link to={wizardAddress({})} kind="block" className="ui-card home-door">
        <Box className="home-door__icon">
          <Icon name="complaint" size={36} />
        </Box>
        <Box>
          <Box className="home-door__name">{say('complain')}</Box>
          <Box className="home-door__detail">{say('complainDetail')}</Box>
        </Box>
      </Link>
    </Box>
  )
})
