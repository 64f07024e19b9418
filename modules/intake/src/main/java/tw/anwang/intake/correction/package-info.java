/**
 * 更正: what a report says may turn out to be wrong at any time: its kind, how urgent it is, its people, what happened. What it
 * said before stays readable, with who corrected it and why; when the county knew is never moved by it.
 */
package tw.anwang.intake.correction;
