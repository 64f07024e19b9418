/**
 * The portal as people meet it: started once for all tests of this module, on the real server and a real database,
 * with the demo people. {@link tw.anwang.portal.whole.Portal} starts it, a {@link tw.anwang.testing.Visitor} asks
 * for pages as a program does, a {@link tw.anwang.portal.whole.Browser} as a person does.
 */
package tw.anwang.portal.whole;
