export { roleLabel } from '../report/roleLabels.js';
