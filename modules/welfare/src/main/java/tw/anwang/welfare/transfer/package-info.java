/**
 * 轉案: a case goes to another centre, of the same county or another one. It stays where it is until it is accepted; who
 * accepts it names its worker, and the family goes with it in the same transaction.
 */
package tw.anwang.welfare.transfer;
