import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { newCorrectionAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Link } from '../../ui/Link'
import { merchantMessages } from '../messages'

interface ReportErrorProps {
  readonly uscc: string
  /** What may be wrong: a record with its title; the registration without it. */
  readonly record?: { readonly id: string; readonly title: string } | undefined
}

/** Leads from a published fact to the request that has it corrected. */
export const ReportError = observer(function ReportError({ uscc, record }: ReportErrorProps) {
  const say = useMessages(merchantMessages)
  const name = record === undefined ? {} : { label: say('reportErrorOf', { what: record.title }) }
  return (
    <Box className="credit-report">
      <Link to={newCorrectionAddress({ uscc, record: record?.id ?? null })} {...name}>
        {say(record === undefined ? 'reportRegistration' : 'reportError')}
      </Link>
    </Box>
  )
})
