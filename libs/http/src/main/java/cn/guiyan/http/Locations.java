package cn.guiyan.http;

/** Where a record is read: collections are called like their topics. */
final class Locations {
    private Locations() {}

    static String of(Versioned view) {
        String collection = view.topic().substring(view.topic().lastIndexOf('.') + 1);
        return "/api/v1/" + collection + "/" + view.id();
    }
}
