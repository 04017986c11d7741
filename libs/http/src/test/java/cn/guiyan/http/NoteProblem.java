package cn.guiyan.http;

enum NoteProblem implements ProblemType {
    TITLE_TAKEN;

    @Override
    public int status() {
        return 409;
    }
}
