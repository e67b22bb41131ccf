#pragma warning disable CA1812, CA1822, CA1823, CA1801, RCS1213, RCS1163, RCS1170, IDE0051, IDE0044, IDE0060, S1144, CA1018, MA0010, CA1032, CA1064, CA1852, MA0053, CS0169, CS0649, RCS1169, CA1859, RCS1102
// One use of a type in each place where the scanner of TypeUses has to look; LayeringTests asks for them by name.

using Vroegsignalering.Repository.Tests.Layering.Used;

namespace Vroegsignalering.Repository.Tests.Layering.Used
{
    internal class Thing
    {
        public static int Number() => 1;
    }

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class MarkAttribute : Attribute;

    internal sealed class Trouble : Exception;
}

namespace Vroegsignalering.Repository.Tests.Layering.Using
{
    internal sealed class UseInNoPlace
    {
        public static string Same(string text) => text.Trim();
    }

    internal sealed class UseInBase : Thing;

    internal sealed class UseInField
    {
        private Thing? _thing;
    }

    internal sealed class UseInTypeArgument
    {
        private Dictionary<string, List<Thing[]>>? _things;
    }

    internal sealed class UseInParameter
    {
        public static void Take(in Thing? thing)
        {
        }
    }

    [Mark]
    internal sealed class UseInAttribute;

    internal sealed class UseInCall
    {
        public static int Ask() => Thing.Number();
    }

    internal sealed class UseInLambda
    {
        public static Func<int, int> Ask() => number => number + Thing.Number();
    }

    internal sealed class UseInTypeOf
    {
        public static string Ask() => typeof(Thing).Name;
    }

    internal sealed class UseInCast
    {
        public static bool Ask(object value) => value is Thing;
    }

    internal sealed class UseInGenericCall
    {
        public static object Ask() => Array.Empty<Thing>();
    }

    internal sealed class UseInConstraint
    {
        public static void Ask<T>()
            where T : Thing
        {
        }
    }

    internal sealed class UseInCatch
    {
        public static void Ask()
        {
            try
            {
                GC.KeepAlive(null);
            }
            catch (Trouble)
            {
                GC.KeepAlive(null);
            }
        }
    }

    internal sealed class UseInAfterSwitch
    {
        public static double Ask(int number)
        {
            double half = number switch { 0 => 1.5, 1 => 2.5, 2 => 3.5, 3 => 9.5, 4 => long.MaxValue, _ => 7.5 };
            return half + Thing.Number();
        }
    }
}
