package vn.memberdev.platform.problem.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.language.Message;

/** The catalogue of problems as pages for people. */
final class ProblemPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}</style>
            </head>
            <body>
            %s</body>
            </html>
            """;

    private final Language language;

    ProblemPage(Language language) {
        this.language = language;
    }

    String list(List<ProblemView> problems) {
        return page(
                words("problem-page.all"),
                "<ul>\n"
                        + problems.stream()
                                .map(problem -> "<li><a href=\"/problems/" + problem.code() + "\">" + problem.code()
                                        + "</a>: " + text(problem.title()) + "</li>\n")
                                .collect(Collectors.joining())
                        + "</ul>\n");
    }

    String of(ProblemView problem) {
        return page(
                text(problem.title()),
                "<p><code>" + problem.code() + "</code>, HTTP " + problem.status() + "</p>\n"
                        + section("problem-page.cause", List.of(text(problem.cause())))
                        + section(
                                "problem-page.what-to-do",
                                problem.whatToDo().stream().map(this::text).toList())
                        + section(
                                "problem-page.members",
                                problem.members().stream()
                                        .map(name -> "<code>" + name + "</code>")
                                        .toList())
                        + "<p><a href=\"/problems\">" + words("problem-page.all") + "</a></p>\n");
    }

    private String page(String title, String content) {
        return PAGE.formatted(language.tag(), title, "<h1>" + title + "</h1>\n" + content);
    }

    private String section(String heading, List<String> paragraphs) {
        return paragraphs.isEmpty()
                ? ""
                : "<h2>" + words(heading) + "</h2>\n"
                        + paragraphs.stream()
                                .map(paragraph -> "<p>" + paragraph + "</p>\n")
                                .collect(Collectors.joining());
    }

    private String words(String key) {
        return text(Message.words(key));
    }

    private String text(Message message) {
        return message.in(language)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
