package tw.anwang.welfare.developmentaccount;

/**
 * What is asked for.
 *
 * @param person of the registry
 * @param monthly 自存款 agreed for a month
 */
public record NewAccount(Long person, Basis basis, Integer monthly) {}
