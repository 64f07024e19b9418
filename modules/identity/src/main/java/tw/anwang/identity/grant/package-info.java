/**
 * Who lets others see what: an owning office grants what it leads to an office or a person, for a purpose and a time
 * (授權), and a person who must opens one record for hours and answers for it (緊急調閱). Both are rows of one table,
 * which {@link tw.anwang.identity.grant.LiveGrants} turns into a part of the {@link tw.anwang.identity.Scope}.
 */
package tw.anwang.identity.grant;
