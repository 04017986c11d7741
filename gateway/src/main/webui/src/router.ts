import { createRouter, createWebHistory } from 'vue-router';
import OverviewPage from './pages/OverviewPage.vue';

/**
 * `figures`: a page about a month and a calibre, with their picker in the header. `beside`: a list whose records open beside it.
 * `full`: a page as wide as the window.
 */
declare module 'vue-router' {
  interface RouteMeta {
    figures?: boolean;
    beside?: boolean;
    full?: boolean;
  }
}

const beside = { beside: true };

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'overview', component: OverviewPage, meta: { figures: true } },
    { path: '/regions/:code', name: 'region', component: () => import('./pages/RegionPage.vue'), meta: { figures: true } },
    { path: '/merchants/:id?', name: 'merchants', component: () => import('./work/merchants/MerchantsPage.vue'), meta: beside },
    { path: '/chambers/:id?', name: 'chambers', component: () => import('./work/chambers/ChambersPage.vue'), meta: beside },
    { path: '/liaison', name: 'liaison', component: () => import('./work/liaison/LiaisonPage.vue'), meta: { full: true } },
    { path: '/delegations', name: 'delegations', component: () => import('./work/delegations/DelegationsPage.vue') },
    { path: '/delegations/:id', name: 'delegation', component: () => import('./work/delegations/DelegationPage.vue') },
    { path: '/suggestions/:id?', name: 'suggestions', component: () => import('./work/suggestions/SuggestionsPage.vue'), meta: beside },
    { path: '/imports/:id?', name: 'imports', component: () => import('./work/imports/ImportsPage.vue'), meta: beside },
    { path: '/alerts', name: 'alerts', component: () => import('./work/alerts/AlertsPage.vue') },
    { path: '/duplicates/:id?', name: 'duplicates', component: () => import('./work/duplicates/DuplicatesPage.vue'), meta: beside },
    { path: '/merges/:id?', name: 'merges', component: () => import('./work/duplicates/MergesPage.vue'), meta: beside },
    { path: '/contact-requests/:id?', name: 'contact-requests', component: () => import('./work/duplicates/RequestsPage.vue'), meta: beside },
    { path: '/agreements/:id?', name: 'agreements', component: () => import('./work/agreements/AgreementsPage.vue'), meta: beside },
    { path: '/canvassing', name: 'canvassing', component: () => import('./work/canvassing/CanvassingPage.vue') },
    { path: '/:rest(.*)*', name: 'missing', component: () => import('./pages/MissingPage.vue') },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path || (to.meta.beside && to.name === from.name) ? false : { top: 0 }),
});
