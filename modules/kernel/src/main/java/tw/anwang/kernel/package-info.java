/**
 * The few words every module speaks: a broken rule, a period, an ROC date, the official time zone, a copy
 * that lies open for a moment. No beans, no
 * entities, no utilities: a class stays here only while three modules use it.
 */
package tw.anwang.kernel;
