/** How an access is judged afterwards: by somebody else, once, with a verdict and words. */
package tw.anwang.identity.review;
