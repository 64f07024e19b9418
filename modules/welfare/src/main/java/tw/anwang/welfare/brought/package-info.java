/** Cases that a national platform keeps: opened here, joined to those that go on, and brought up to date. */
package tw.anwang.welfare.brought;
