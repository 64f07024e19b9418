/**
 * 開案與結案審核: the worker proposes what becomes of a case, with coded reasons, and the supervisor decides; nobody
 * decides on the own proposal, and a refusal of help alone ends nothing.
 */
package tw.anwang.welfare.decision;
