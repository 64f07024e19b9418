package tw.anwang.identity.grant;

import tw.anwang.identity.Actor;

/**
 * Where a person stands towards a grant.
 *
 * @param owner acts for the office that owns the data
 * @param receiver would be given rights by it: named, or of the office it is given to
 * @param national acts for the national owner of one of its kinds
 */
record Standing(Actor me, boolean owner, boolean receiver, boolean national) {}
