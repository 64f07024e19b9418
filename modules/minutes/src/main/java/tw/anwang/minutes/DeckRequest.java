package tw.anwang.minutes;

/**
 * One request to the central government as it stands in a county's deck or report.
 *
 * @param bureau who asks, as written (社會局, 家防中心)
 * @param number its number among the bureau's requests on that theme, as written (1, (2)), or empty
 * @param theme under which it stands (人力招募、運用及訓練), or null
 * @param heading what it is about in a few words, where the deck says it apart, or null
 * @param text the request itself, lines joined
 * @param lines where it stands in the original text
 */
public record DeckRequest(String bureau, String number, String theme, String heading, String text, LineRange lines) {}
