/**
 * 轉介: a family needs somebody outside of the centre, who answers within some days and tells what came of it. The case
 * stays with its worker.
 */
package tw.anwang.welfare.referral;
