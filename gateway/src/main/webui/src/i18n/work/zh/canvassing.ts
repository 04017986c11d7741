export const canvassing = {
  canvassingPage: {
    title: '地毯式摸排进度',
    link: '摸排进度',
    total: '合计',
    all: '温商',
    percent: '摸排率',
    unknownCity: '城市不详',
    noneMend: '建档或导入温商后，这里按现居地列出摸排进度。',
  },
};
