/** Rights: the annotation's interceptor, the page's metadata check, the catalogue of all rights. */
package tw.anwang.identity.permission;
