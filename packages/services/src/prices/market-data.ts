import { daysBefore, type IsoDate } from '@mandi/market';
