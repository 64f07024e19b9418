/**
 * Single sign-on by OpenID Connect beside local accounts: the way to the issuer and back, whose account an arrival is,
 * and what its groups mean here (ADR 0017).
 */
package tw.anwang.identity.sso;
