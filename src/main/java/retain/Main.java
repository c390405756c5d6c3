package retain;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("retain 0.1.0");
    }
}
