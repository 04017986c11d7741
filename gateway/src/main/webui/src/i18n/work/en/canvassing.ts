import type { canvassing as zh } from '../zh/canvassing';

export const canvassing: typeof zh = {
  canvassingPage: {
    title: 'Canvassing progress',
    link: 'Canvassing',
    total: 'All',
    all: 'Merchants',
    percent: 'Visited',
    unknownCity: 'City unknown',
    noneMend: 'Listed here by place once merchants are registered or imported.',
  },
};
