namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>Solves linear equations by elimination, with the largest pivot; only the four operations of arithmetic, so the same on every machine.</summary>
internal static class LinearEquations
{
    /// <summary>Solves for x in matrix · x = right. An unknown that no equation says anything about stays zero.</summary>
    public static double[] Solve(double[][] matrix, double[] right)
    {
        int n = right.Length;
        double[][] rows = [.. matrix.Select((row, i) => (double[])[.. row, right[i]])];
        for (int column = 0; column < n; column++)
        {
            int pivot = Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(rows[row][column]));
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (int row = column + 1; row < n && rows[column][column] != 0; row++)
            {
                double factor = rows[row][column] / rows[column][column];
                for (int i = column; i <= n; i++)
                {
                    rows[row][i] -= factor * rows[column][i];
                }
            }
        }

        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--)
        {
            double left = rows[row][n];
            for (int i = row + 1; i < n; i++)
            {
                left -= rows[row][i] * x[i];
            }

            x[row] = rows[row][row] == 0 ? 0 : left / rows[row][row];
        }

        return x;
    }
}
