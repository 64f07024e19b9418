/**
 * Shared authentication: who is asking, what that person may do, which rows that person sees, and the trace that is
 * left. Every other module asks here and nowhere else: {@link tw.anwang.identity.CurrentUser} for the person,
 * {@link tw.anwang.identity.Permitted} for a right, {@link tw.anwang.identity.ScopeCriteria} for rows,
 * {@link tw.anwang.identity.Trail} for the trace.
 */
package tw.anwang.identity;
