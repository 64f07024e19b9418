/** Long work on the access trail, which identity owns and has no jobs for. */
package tw.anwang.desk.trail;
