import { defineMessages } from '../../i18n/messages'

/** The words of the fields of a form. */
export const fieldMessages = defineMessages(
  {
    required: '必填',
    typed: '已输入 {n} / {max} 字',
    tooLong: '多了 {n} 个字，请删减',
    choose: '请选择',
    chooseDate: '选择日期',
  },
  {
    required: 'required',
    typed: '{n} of {max} characters',
    tooLong: {
      one: '{n} character too many, please shorten',
      other: '{n} characters too many, please shorten',
    },
    choose: 'Please choose',
    chooseDate: 'Choose a date',
  },
)
