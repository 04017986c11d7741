import type { alerts as zh } from '../zh/alerts';

export const alerts: typeof zh = {
  alerts: {
    total: '{n} alerts',
    which: 'Open or closed',
    kind: 'Kind',
    region: 'Whose matter',
    level: 'Urgency',
    about: 'About',
    todo: 'What to do',
    since: 'Since',
    due: 'Due',
    have: '{n} now',
    unnamed: 'A merchant of another office',
    closedOn: 'closed {date}',
    none: 'No open alerts',
    noneMend: 'Vacancies, terms that run out and overdue contacts are listed within a minute; they close by themselves once seen to.',
    notFound: 'No such alerts',
    notFoundMend: 'Choose another kind or region, or clear the filters.',
    pages: 'Pages of alerts',
  },
  alertState: { open: 'Open', closed: 'Closed', all: 'All' },
  alertLevel: { urgent: 'Urgent', behind: 'Notice', plain: 'Closed' },
  alertKind: {
    VACANCY: 'Vacancy',
    EXPIRY: 'Term running out or over',
    OVERDUE_CONTACT: 'Contact overdue',
    OVERDUE_REPLY: 'Reply overdue',
    LEADER_RULE: "Number of a leader's links",
    LEADING_ROLL: 'Leading merchants below a hundred',
  },
};
