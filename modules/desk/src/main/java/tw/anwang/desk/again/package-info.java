/** What the database took back because two waited for each other is done again, where nothing but rows was done (ADR 0048). */
package tw.anwang.desk.again;
