/**
 * 前後測: the family as it was when it was opened beside what it is at the end, by the same list of factors and the same
 * scale: 家庭脆弱性 by grade and factors, 家庭功能 by the two scores. A case is closed without the second measure only for a
 * reason.
 */
package tw.anwang.welfare.measure;
