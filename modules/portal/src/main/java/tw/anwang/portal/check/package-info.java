/**
 * Whether this node is well: what {@link tw.anwang.identity.NodeCheck}s see, on a page, as metrics and for the load
 * balancer; and the commands by which an administrator asks before the first start.
 */
package tw.anwang.portal.check;
