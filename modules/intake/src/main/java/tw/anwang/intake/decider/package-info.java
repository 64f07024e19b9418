/** 爭議裁定: which office of a county decides where a report belongs that nobody takes, and who of it does. */
package tw.anwang.intake.decider;
