package tw.anwang.identity.signin;

import tw.anwang.identity.AccountId;

/** The own second factor was shown in a sign-in. @param byIssuer whether the person came by single sign-on */
public record SecondFactorShown(AccountId account, boolean byIssuer) {}
