/** Code lists with days of validity: 通報類型, 個案來源, 通報單位 and the six risk categories. */
package tw.anwang.intake.code;
