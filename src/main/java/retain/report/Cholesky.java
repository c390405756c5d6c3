package retain.report;

/// A symmetric positive definite matrix A as L·Lᵀ, with L lower triangular.
final class Cholesky {
    private final double[][] lower;

    /// @param matrix A, of which the lower half is read
    Cholesky(double[][] matrix) {
        int n = matrix.length;
        this.lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
    }

    /// The x for which A·x is b.
    double[] solve(double[] b) {
        int n = lower.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * x[k];
            }
            x[i] = sum / lower[i][i];
        }
        return solveTransposed(x);
    }

    /// The x for which Lᵀ·x is z. Of independent standard normal z it makes an x whose covariance
    /// is the inverse of A.
    double[] solveTransposed(double[] z) {
        int n = lower.length;
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = z[i];
            for (int k = i + 1; k < n; k++) {
                sum -= lower[k][i] * x[k];
            }
            x[i] = sum / lower[i][i];
        }
        return x;
    }
}
