namespace Vroegsignalering.Households.Matching;

/// <summary>The records of one run in the order of their ids, and which known person each belongs to.</summary>
internal sealed class MatchRows
{
    private const int New = -1;
    private readonly string[] _ids;
    private readonly int[]? _known;
    private readonly string[] _persons;

    private MatchRows(PersonRecord[] records, string[] ids, int[]? known, string[] persons) =>
        (Records, _ids, _known, _persons) = (records, ids, known, persons);

    public PersonRecord[] Records { get; }

    public int Count => _ids.Length;

    /// <summary>Puts new and known records in one order.</summary>
    /// <exception cref="ArgumentException">Two records, or two known persons, have the same id.</exception>
    public static MatchRows Of(IEnumerable<PersonRecord> records, IEnumerable<KnownPerson> known)
    {
        KnownPerson[] persons = [.. known];
        PersonRecord[] all = [.. records];
        int newCount = all.Length;
        if (persons.Length == 0)
        {
            return InOrder(all, owners: null, []);
        }

        string[] names = [.. persons.Select(p => p.Id)];
        Array.Sort(names, persons, StringComparer.Ordinal);
        CheckUnique(names, "Every known person needs an id of its own.");
        all = [.. all, .. persons.SelectMany(p => p.Records)];
        int[] owners = new int[all.Length];
        owners.AsSpan(0, newCount).Fill(New);
        int row = newCount;
        for (int person = 0; person < persons.Length; person++)
        {
            int count = persons[person].Records.Count;
            owners.AsSpan(row, count).Fill(person);
            row += count;
        }

        return InOrder(all, owners, names);
    }

    public string Id(int row) => _ids[row];

    public bool IsNew(int row) => _known is null || _known[row] == New;

    /// <summary>The row of an id; below zero when there is none.</summary>
    public int Find(string id) => Array.BinarySearch(_ids, id, StringComparer.Ordinal);

    /// <summary>The number of the known person of a row; <c>null</c> for a new record.</summary>
    public int? Person(int row) => IsNew(row) ? null : _known![row];

    public string PersonId(int person) => _persons[person];

    /// <summary>The rows that belong together from before: each with the first row of its known person.</summary>
    public IEnumerable<(int First, int Row)> Belonging()
    {
        if (_known is null)
        {
            yield break;
        }

        int[] first = new int[_persons.Length];
        first.AsSpan().Fill(-1);
        for (int row = 0; row < _known.Length; row++)
        {
            int person = _known[row];
            if (person == New)
            {
                continue;
            }

            if (first[person] < 0)
            {
                first[person] = row;
            }
            else
            {
                yield return (first[person], row);
            }
        }
    }

    private static MatchRows InOrder(PersonRecord[] records, int[]? owners, string[] persons)
    {
        // Records lie all over memory, so each is looked at once.
        string[] ids = Array.ConvertAll(records, record => record.Id);
        if (!IsInOrder(ids))
        {
            int[] order = IdOrder.Of(ids);
            records = Array.ConvertAll(order, place => records[place]);
            owners = owners is null ? null : Array.ConvertAll(order, place => owners[place]);
            ids = Array.ConvertAll(order, place => ids[place]);
        }

        CheckUnique(ids, "Every record needs an id of its own.");
        return new MatchRows(records, ids, owners, persons);
    }

    private static bool IsInOrder(string[] ids)
    {
        for (int i = 1; i < ids.Length; i++)
        {
            if (string.CompareOrdinal(ids[i - 1], ids[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckUnique(string[] sorted, string message)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            if (string.Equals(sorted[i - 1], sorted[i], StringComparison.Ordinal))
            {
                throw new ArgumentException(message);
            }
        }
    }
}
