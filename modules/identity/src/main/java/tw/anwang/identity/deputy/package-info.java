/**
 * Deputies (代理人): for some days a colleague of the same office acts for a person, sees what that person sees and
 * nothing beyond, and every act says for whom. Ends by itself; nobody passes on what administers or audits.
 */
package tw.anwang.identity.deputy;
