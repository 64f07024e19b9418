/** Files: their rows, their bytes on disk, which types are let in, and the way out to a browser. */
package tw.anwang.desk.file;
