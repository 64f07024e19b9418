/** 介接資料錯誤回報: wrong data of a platform is told to whoever keeps it, with a picture, and followed until it is mended. */
package tw.anwang.intake.feederror;
