/** 疑似同一人: records that look like one person, decided one by one. */
package tw.anwang.registry.duplicate;
