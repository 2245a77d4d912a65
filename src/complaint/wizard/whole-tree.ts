/** All that needs every situation at once. */
export { answersLeft, pathOf } from '../../../domain/complaint/problem-tree/walk'
export { searchLeaves } from '../../../domain/complaint/problem-tree/search'
