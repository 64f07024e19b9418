/** 時限看板: what runs out next. */
package tw.anwang.intake.board;
