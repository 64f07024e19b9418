/** 家戶: who belongs together, from when to when, and who sees it. */
package tw.anwang.registry.household;
